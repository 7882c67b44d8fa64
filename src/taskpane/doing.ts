/** What is under way, and how to stop it. */
export interface Doing {
  /** “Đang ghi…”. */
  readonly label: string;
  /** Null where it cannot be stopped, which is said. */
  readonly stop: (() => void) | null;
}
