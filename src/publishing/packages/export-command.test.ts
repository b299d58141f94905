import { expect, it } from 'vitest';
import { commandOf } from './export-command.ts';
import type { PackageRequest } from './request.ts';

const request: PackageRequest = {
  modules: ['a', 'b'],
  languages: ['fr', 'ar'],
  standard: 'scorm12',
};

it('the files of a request are told as a command, quoted for the shell', () => {
  expect(commandOf({ ...request, passMark: 70, title: "L'été", completion: 'read' })).toBe(
    "npx sanad export a b --lang fr,ar --standard scorm12 --title 'L'\\''été' --pass-mark 70 --completion read",
  );
  expect(commandOf({ ...request, separate: true })).toBe(
    'npx sanad export a b --lang fr,ar --standard scorm12 --separate',
  );
  // A path for a platform is split unless the trainer says otherwise; one that is read is not.
  const path: PackageRequest = { ...request, path: 'trainers' };
  const line = 'npx sanad export --path trainers --lang fr,ar --standard';
  expect(commandOf({ ...path, separate: true })).toBe(`${line} scorm12`);
  expect(commandOf(path)).toBe(`${line} scorm12 --together`);
  expect(commandOf({ ...path, standard: 'offline' })).toBe(`${line} offline`);
});
