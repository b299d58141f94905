import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Matters of taste, left to what writes the HTML.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    // role="list" gives back to lists without markers what Safari takes from them.
    'no-redundant-role': 'off',
    // A page without script needs no name for what only script shows.
    'element-permitted-content': 'error',
  },
});

/** What is wrong with a document, as `file:line rule message`. */
export async function faultsOf(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId} ${message}`),
  );
}
