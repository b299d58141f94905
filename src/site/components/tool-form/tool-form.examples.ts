import type { Tool } from '../../../content/types/tool/schema.ts';
import type { Examples } from '../examples.ts';

const words = (fr: string, ar: string, en: string) => ({ fr, ar, en });

const tool: Tool = {
  id: 'sample',
  number: 1,
  pictogram: 'plan',
  title: words('Un outil', 'أداة', 'A tool'),
  summary: words('Un exemple.', 'مثال.', 'An example.'),
  bilingual: true,
  saysEmpty: true,
  groups: [
    {
      id: 'all',
      title: words('Tout', 'الكل', 'Everything'),
      fields: [
        { kind: 'tick', id: 'box', label: words('Une case', 'خانة', 'A box') },
        { kind: 'line', id: 'line', label: words('Une ligne', 'سطر', 'A line') },
        { kind: 'text', id: 'text', label: words('Un texte', 'نص', 'A text') },
        {
          kind: 'amounts',
          id: 'amounts',
          sign: 'out',
          rows: 2,
          label: words('Des montants', 'مبالغ', 'Amounts'),
        },
      ],
    },
  ],
};

export default {
  component: 'ToolForm',
  purpose: 'A tool of the guide: filled in, printed, saved as a file, kept only if asked.',
  examples: [{ name: 'one field of each kind', props: () => ({ tool }) }],
} satisfies Examples;
