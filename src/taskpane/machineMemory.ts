/** Words kept on this machine: open tab, theme, language, the agency last chosen. */
export interface MachineMemory {
  readonly read: (key: string) => string | null;
  readonly keep: (key: string, value: string) => void;
}

const PREFIX = "soat-phu-luc.";

/** The browser's own store. Where it is closed (private mode, policy) nothing is kept and nothing fails. */
export const browserMemory: MachineMemory = {
  read: (key) => {
    try {
      return localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  keep: (key, value) => {
    try {
      localStorage.setItem(PREFIX + key, value);
    } catch {
      return;
    }
  },
};
