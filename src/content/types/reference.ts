import { z } from 'zod';
import { IdSchema, TextSchema } from '../../fields/common.ts';
import { dataType } from '../content-type.ts';

const DateSchema = z.strictObject({
  'date-parts': z
    .array(z.array(z.int()).min(1).max(3))
    .length(1)
    .describe('[[year]], [[year, month]] or [[year, month, day]].'),
});

const NameSchema = z
  .union(
    [
      z.strictObject({ literal: TextSchema.describe('An organisation.') }),
      z.strictObject({
        family: TextSchema.describe('Family name.'),
        given: TextSchema.optional().describe('Given names or initials.'),
      }),
    ],
    { error: '{ literal: … } pour un organisme, { family: …, given: … } pour une personne' },
  )
  .describe('An author: an organisation or a person.');

/**
 * `content/references/<id>.yaml`: one source, in CSL-JSON fields.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const ReferenceSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name; what <Cite id="…"/> names.'),
    type: z
      .enum([
        'article-journal',
        'article-newspaper',
        'book',
        'chapter',
        'dataset',
        'legislation',
        'report',
        'thesis',
        'webpage',
      ])
      .describe('CSL item type.'),
    title: TextSchema.describe('Title, in the language of the source.'),
    author: z.array(NameSchema).min(1).optional().describe('Authors.'),
    editor: z.array(NameSchema).min(1).optional().describe('Editors.'),
    issued: DateSchema.optional().describe('Date of publication.'),
    accessed: DateSchema.optional().describe('Day on which a web page was read.'),
    'container-title': TextSchema.optional().describe('Journal, book or site that contains it.'),
    publisher: TextSchema.optional().describe('Publisher.'),
    'publisher-place': TextSchema.optional().describe('Place of publication.'),
    edition: z.union([TextSchema, z.int()]).optional().describe('Edition.'),
    volume: z.union([TextSchema, z.int()]).optional().describe('Volume.'),
    issue: z.union([TextSchema, z.int()]).optional().describe('Issue.'),
    page: TextSchema.optional().describe('Pages, such as 240-248.'),
    number: TextSchema.optional().describe('Number of a report or law.'),
    genre: TextSchema.optional().describe('Kind of report: working paper, practice sheet…'),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'un DOI comme 10.1371/journal.pmed.1001034' })
      .optional()
      .describe('DOI without the resolver’s address.'),
    ISBN: TextSchema.optional().describe('ISBN.'),
    PMID: TextSchema.optional().describe('PubMed number.'),
    PMCID: TextSchema.optional().describe('PubMed Central number.'),
    URL: z.url().optional().describe('Address of the source itself.'),
    language: z.string().optional().describe('Language of the source (BCP 47).'),
    note: TextSchema.optional().describe('What a reader of the bibliography should know.'),
  })
  .describe('A source of the bibliography, in CSL-JSON fields');
/** A source of the bibliography. */
export type Reference = z.infer<typeof ReferenceSchema>;

/** The bibliography. */
export const references = dataType({
  name: 'references',
  path: 'content/references/<name>.yaml',
  schema: ReferenceSchema,
  editorSchema: 'reference',
});
