#!/usr/bin/env node
// Node runs the TypeScript of the command directly, from version 22.18.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `sanad a besoin de Node 22.18 ou plus récent ; celui-ci est ${process.versions.node}. ` +
      'Lancez-le par « npx sanad » après « npm ci » : le projet apporte le sien sous Linux.',
  );
  process.exit(1);
}
await import('../src/cli/main.ts');
