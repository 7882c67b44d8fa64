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

globalThis.ResizeObserver ??= NoResizes;

/** jsdom draws nothing either. */
if (typeof HTMLCanvasElement !== "undefined") HTMLCanvasElement.prototype.getContext = () => null;
