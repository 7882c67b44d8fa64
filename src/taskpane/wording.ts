/** The shape that another language's words must have: texts for texts, functions for functions, the same keys. */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...given: infer Given) => string ? (...given: Given) => string : Wording<T[K]>;
};
