import { Component, type ReactNode } from "react";

interface ViewBoundaryProps {
  /** What to show instead of a view that failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the frame alive where a view fails to load or to draw. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
