/** What an author may write in a page: each component with its attributes. */
export const COMPONENTS: Readonly<
  Record<string, { required: readonly string[]; optional: readonly string[] }>
> = {
  Part: { required: ['kind', 'id', 'title'], optional: [] },
  Say: { required: [], optional: ['who', 'harmful', 'lang'] },
  Cite: { required: ['id'], optional: ['locator'] },
  Term: { required: ['id'], optional: [] },
  Question: { required: ['id'], optional: [] },
  Figure: { required: ['src'], optional: ['alt', 'caption'] },
};
