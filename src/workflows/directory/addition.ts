/** A name to be added to “Danh mục cơ quan”: a body of its own, or another name `of` a body. */
export interface Addition {
  readonly name: string;
  readonly of: string | null;
}
