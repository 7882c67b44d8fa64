import { digitSlip } from "../../../src/core/edits/digitSlip";

test.each([
  [161n, 116n, "swap"], [1n, 1n, null], [19979n, 1979n, "extra"], [1842n, 19842n, "missing"], [1523n, 1573n, "wrong"], [-5n, 5n, "sign"], [-12n, 21n, null],
  [1000n, 100n, "extra"], [100n, 1000n, "missing"], [5000n, 50n, "scale"], [5n, 5000n, "scale"], [0n, 5n, "wrong"], [10n, 0n, "extra"], [-161n, -116n, "swap"],
  [1234n, 2143n, null], [1234n, 1324n, "swap"], [10n ** 17n + 12n, 10n ** 17n + 21n, "swap"],
] as const)("%s for %s: %s", (typed, meant, kind) => expect(digitSlip(typed, meant, true)).toBe(kind));

test("a scale counts only where it is asked for", () => expect([digitSlip(5000n, 50n, false), digitSlip(50n, 50_000n, true)]).toEqual([null, "scale"]));
