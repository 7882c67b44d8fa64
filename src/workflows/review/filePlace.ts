/** How a door names a file: `path` tells it apart, `below` is what stands below the folder that was chosen (“Sở Nội vụ/PL1.xlsx”), parted by “/”. */
export interface FilePlace {
  readonly path: string;
  readonly below: string;
}
