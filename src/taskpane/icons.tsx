import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity, Verdict } from "../core/finding";

const useStyles = makeStyles({ glyph: { flexShrink: 0 } });

function Glyph({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <svg className={styles.glyph} width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A filled octagon, a triangle, a circle: told apart without colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  if (severity === "error") return <Glyph><path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z M6 6l4 4 M10 6l-4 4" /></Glyph>;
  if (severity === "warning") return <Glyph><path d="M8 1.8 15 14H1z M8 6.2v3.6 M8 11.9v.1" /></Glyph>;
  return <Glyph><circle cx="8" cy="8" r="6.5" /><path d="M8 7.4v3.8 M8 4.9V5" /></Glyph>;
}

/** The verdict's sign: a tick for “Đạt”, else the sign of its gravest findings. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  if (verdict === "pass") return <Glyph><circle cx="8" cy="8" r="6.5" /><path d="m5 8.2 2.1 2.1L11 6.2" /></Glyph>;
  return <SeverityIcon severity={verdict === "return" ? "error" : "warning"} />;
}

/** Points right when closed, down when open. */
export function Chevron({ open }: { readonly open: boolean }) {
  return <Glyph><path d={open ? "m3.5 6 4.5 4.5L12.5 6" : "M6 3.5 10.5 8 6 12.5"} /></Glyph>;
}
