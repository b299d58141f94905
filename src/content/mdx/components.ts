/** What an author may write of one component. */
export interface ComponentShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Attributes that hold words, which a translator works on. */
  readonly words: readonly string[];
  /** Whether it stands by itself; otherwise it is a part of a sentence. */
  readonly isBlock: boolean;
}

/** What an author may write in a page: each component with its attributes. */
export const COMPONENTS = {
  Part: { required: ['kind', 'id', 'title'], optional: [], words: ['title'], isBlock: true },
  Say: { required: [], optional: ['who', 'harmful', 'lang'], words: ['who'], isBlock: true },
  Cite: { required: ['id'], optional: ['locator'], words: [], isBlock: false },
  Term: { required: ['id'], optional: [], words: [], isBlock: false },
  Question: { required: ['id'], optional: [], words: [], isBlock: true },
  Figure: {
    required: ['src'],
    optional: ['alt', 'caption'],
    words: ['alt', 'caption'],
    isBlock: true,
  },
} as const satisfies Readonly<Record<string, ComponentShape>>;

/** The name of a component. */
export type ComponentName = keyof typeof COMPONENTS;

/** What an author may write of a component; undefined where there is none of that name. */
export function componentShape(name: string): ComponentShape | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;
}
