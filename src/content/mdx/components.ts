/** The syntax of one component. */
export interface ComponentShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Translatable attributes. */
  readonly words: readonly string[];
  /** Whether it is a block; otherwise it is part of a sentence. */
  readonly isBlock: boolean;
}

/** The components that authors may use, with their attributes. */
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

/** The syntax of a component; undefined for an unknown name. */
export function componentShape(name: string): ComponentShape | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;
}
