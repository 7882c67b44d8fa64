/** Colours of the host, "#RRGGBB", as far as it tells them. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Whether the host is dark: as it says itself, else by how bright its ground is; null when it says nothing readable. */
export function isDark({ bodyBackgroundColor, isDarkTheme }: OfficeColours): boolean | null {
  if (isDarkTheme !== undefined) return isDarkTheme;
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(bodyBackgroundColor ?? "");
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
