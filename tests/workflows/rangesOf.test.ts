import { parseA1 } from "../../src/core/sheet/address";
import { rangesOf } from "../../src/workflows/rangesOf";

const cells = (...addresses: string[]) => addresses.map((address) => ({ sheet: "PL3", ...(parseA1(address) ?? { row: 0, column: 0 }) }));

test.each([
  [["D9", "D10", "D11", "D12"], ["D9:D12"]],
  [["C7", "D7", "E7"], ["C7:E7"]],
  [["C7", "D7", "C8", "D8"], ["C7:D8"]],
  [["C7", "E7", "C7"], ["C7", "E7"]],
  [["D9", "D11", "E9"], ["D9:E9", "D11"]],
])("%j → %j", (addresses, ranges) => {
  expect(rangesOf(cells(...addresses)).sort()).toEqual([...ranges].sort());
});
