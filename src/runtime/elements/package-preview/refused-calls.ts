import type { Call } from './preview-protocol.ts';

/** SCORM 2004 error 403, "not initialized": the right answer to reading an element not yet set. */
const NOT_YET = '403';

/** Whether the run-time refused a call. */
export const isRefused = ({ call, answer, error }: Call): boolean =>
  answer === 'false' || (error !== '0' && !(error === NOT_YET && call === 'GetValue'));
