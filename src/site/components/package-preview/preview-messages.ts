import type { Translate } from '../../../i18n/translate.ts';
import { MOODLE_NOTES } from '../../../runtime/elements/package-preview/moodle.ts';
import type { PackagePreviewMessages } from '../../../runtime/elements/package-preview/package-preview.messages.ts';

const path = '{path}';

/** The words of the trial of a package. */
export function previewMessages(t: Translate): PackagePreviewMessages {
  return {
    faults: faultsOf(t),
    refusals: {
      'no-origin': t('preview.no-origin', { seconds: '{seconds}' }),
      'too-close': t('preview.too-close'),
      occupied: t('preview.occupied'),
      forbidden: t('preview.forbidden'),
      failed: t('preview.failed'),
      left: t('preview.left'),
    },
    reading: t('preview.reading'),
    open: t('preview.open'),
    resume: t('preview.resume'),
    frame: t('preview.frame'),
    host: {
      frame: t('preview.frame'),
      window: t('preview.window'),
      closeWindow: t('preview.close-window'),
    },
    report: reportMessages(t),
    notes: notesOf(t),
  };
}

const faultsOf = (t: Translate): PackagePreviewMessages['faults'] => ({
  'not-zip': t('preview.not-zip'),
  'self-extracting': t('preview.self-extracting'),
  damaged: t('preview.damaged', { path }),
  'wrong-size': t('preview.wrong-size', { path }),
  encrypted: t('preview.encrypted', { path }),
  cmi5: t('preview.cmi5'),
  'no-manifest': t('preview.no-manifest'),
  'manifest-in-folder': t('preview.manifest-in-folder', { path }),
  'bad-path': t('preview.bad-path', { path }),
  backslash: t('preview.backslash', { path }),
  twice: t('preview.twice', { path }),
  'too-large': t('preview.too-large'),
  'broken-manifest': t('preview.broken-manifest'),
  'manifest-encoding': t('preview.manifest-encoding', { path }),
  'no-sco': t('preview.no-sco'),
  'start-outside': t('preview.start-outside', { path }),
  'start-missing': t('preview.start-missing', { path }),
  'start-case': t('preview.start-case', { path }),
  'start-no-page': t('preview.start-no-page', { path }),
});

const reportMessages = (t: Translate): PackagePreviewMessages['report'] => ({
  package: t('preview.package'),
  opened: t('preview.opened'),
  finished: t('preview.finished'),
  status: t('preview.status'),
  score: t('preview.score'),
  suspend: t('preview.suspend'),
  of: t('preview.of', { used: '{used}', limit: '{limit}' }),
  errors: t('preview.errors'),
  missing: t('preview.missing'),
  hosts: t('preview.hosts'),
  yes: t('preview.yes'),
  no: t('preview.no'),
  none: t('preview.none'),
});

function notesOf(t: Translate): PackagePreviewMessages['notes'] {
  const moodle = MOODLE_NOTES.map((note) => [note, t(`preview.moodle-${note}`)] as const);
  return {
    ...(Object.fromEntries(moodle) as Record<(typeof MOODLE_NOTES)[number], string>),
    'unflagged-names': t('preview.unflagged-names', { path }),
    'system-files': t('preview.system-files', { path }),
    'case-only': t('preview.case-only', { path }),
    'hidden-items': t('preview.hidden-items'),
    window: t('preview.own-window', { path }),
    download: t('preview.download', { path }),
    leave: t('preview.leave', { path }),
    connection: t('preview.connection', { path }),
    fault: t('preview.program-fault', { path }),
  };
}
