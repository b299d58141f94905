import { translator } from '../../../i18n/translate.ts';
import type { Examples } from '../examples.ts';

export default {
  component: 'Confirm',
  purpose: 'A dialog that asks before something is erased; closed until a script opens it.',
  examples: [
    {
      name: 'erasing',
      props: (language) => ({
        id: 'confirm-example',
        question: translator(language)('backup.sure'),
        action: translator(language)('backup.eraseAll'),
      }),
    },
  ],
} satisfies Examples;
