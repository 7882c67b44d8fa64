import { makeStyles, tokens } from "@fluentui/react-components";
import { a1, type CellRef } from "../core/sheet/address";
import { usePane, usePaneWords } from "./paneContext";

const useStyles = makeStyles({
  link: {
    padding: 0,
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CellLinkProps {
  readonly at: CellRef;
  /** The sheet that is spoken of: its cells are named without it. */
  readonly on?: string | null;
}

/** The name of a cell; choosing it goes there. */
export function CellLink({ at, on = null }: CellLinkProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { goTo } = usePane();
  const name = `${at.sheet}!${a1(at)}`;
  return (
    <button type="button" className={styles.link} aria-label={words.goToCell(name)} onClick={() => goTo(at)}>
      {at.sheet === on ? a1(at) : name}
    </button>
  );
}
