/** A member's JavaScript name as it goes over the wire: "numberFormat" is "NumberFormat". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
