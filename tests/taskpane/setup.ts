import "@testing-library/jest-dom";

/** jsdom lays nothing out, so nothing ever changes its size. */
class NoResizes implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

/** Nobody leaves the page of a test: jsdom takes the keyboard for gone as soon as what it stood on is. */
if (typeof document !== "undefined") document.hasFocus = () => true;

globalThis.ResizeObserver ??= NoResizes;

/** jsdom draws nothing either. */
if (typeof HTMLCanvasElement !== "undefined") HTMLCanvasElement.prototype.getContext = () => null;
