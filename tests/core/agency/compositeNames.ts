/** Ways of writing several bodies in one breath, with the ids of the bodies meant. */
export const compositeNames: Readonly<Record<string, readonly string[]>> = {
  "UBND, HĐND cấp huyện, cấp xã": ["bd.ubnd-huyen", "bd.hdnd-huyen", "bd.ubnd-xa", "bd.hdnd-xa"],
  "UBND cấp huyện, cấp xã": ["bd.ubnd-huyen", "bd.ubnd-xa"],
  "UBND cấp huyện, UBND cấp xã": ["bd.ubnd-huyen", "bd.ubnd-xa"],
  "Ủy ban nhân dân cấp huyện và Ủy ban nhân dân cấp xã": ["bd.ubnd-huyen", "bd.ubnd-xa"],
  "HĐND, UBND các cấp": ["bd.hdnd-cac-cap", "bd.ubnd-cac-cap"],
  "Hội đồng nhân dân, Ủy ban nhân dân các cấp": ["bd.hdnd-cac-cap", "bd.ubnd-cac-cap"],
  "Hội đồng nhân dân, Ủy ban nhân dân tỉnh": ["gl.hdnd-tinh", "gl.ubnd-tinh"],
};
