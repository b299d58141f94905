import { splits, type PackageRequest } from './request.ts';

/** The `sanad export` command that makes the same files, quoted for a POSIX shell. */
export function commandOf(request: PackageRequest): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  return [
    'npx sanad export',
    ...(request.path ? [`--path ${request.path}`] : request.modules),
    `--lang ${request.languages.join()}`,
    `--standard ${request.standard}`,
    ...(request.title ? [`--title ${quoted(request.title)}`] : []),
    ...(request.passMark === undefined ? [] : [`--pass-mark ${request.passMark}`]),
    ...(request.completion ? [`--completion ${request.completion}`] : []),
    ...(request.baseUrl ? [`--base-url ${quoted(request.baseUrl)}`] : []),
    ...(request.separate && !splits(request) ? ['--separate'] : []),
    ...(!request.separate && splits(request) ? ['--together'] : []),
  ].join(' ');
}
