import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

interface RawItem {
  id: string;
  use: string;
  key: string | string[];
}

/** The quiz items of a bank with their keys, read from the YAML itself, past the project's code. */
export async function quizKeys(module: string): Promise<[item: string, key: string[]][]> {
  const bank = parse(await readFile(`quizzes/${module}/bank.yaml`, 'utf8')) as { items: RawItem[] };
  return bank.items.filter(({ use }) => use === 'quiz').map(({ id, key }) => [id, [key].flat()]);
}
