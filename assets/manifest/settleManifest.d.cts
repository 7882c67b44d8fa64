/**
 * The manifest with the address and the id of an installation: `SOAT_BASE_URL` (https, with or without a path) and `SOAT_ADDIN_ID` (a GUID).
 * What is not set, or empty, stays as written. Throws with a sentence when a setting can't be used.
 */
export declare function settleManifest(
  manifest: string,
  settings: { readonly SOAT_BASE_URL?: string | undefined; readonly SOAT_ADDIN_ID?: string | undefined },
): string;
