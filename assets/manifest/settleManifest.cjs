/** Where manifest.xml says the pane is served, unless a build says otherwise. */
const WRITTEN_ADDRESS = "https://localhost:3000";
const ADDIN_ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;

function addressOf(written) {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(`SOAT_BASE_URL phải là một địa chỉ https không kèm tham số, ví dụ https://may-chu.tinh.gov.vn/soat; đang là "${written}". (SOAT_BASE_URL must be a plain https address.)`);
  }
  return (url.origin + url.pathname).replace(/\/+$/u, "").replaceAll("&", "&amp;");
}

function idOf(written) {
  if (!ADDIN_ID.test(written)) {
    throw new Error(`SOAT_ADDIN_ID phải là một mã GUID, ví dụ 12345678-90ab-cdef-1234-567890abcdef; đang là "${written}". (SOAT_ADDIN_ID must be a GUID.)`);
  }
  return written.toLowerCase();
}

/** See settleManifest.d.cts. */
exports.settleManifest = (manifest, { SOAT_BASE_URL, SOAT_ADDIN_ID }) => {
  const settled = SOAT_BASE_URL ? manifest.replaceAll(WRITTEN_ADDRESS, addressOf(SOAT_BASE_URL)) : manifest;
  return SOAT_ADDIN_ID ? settled.replace(/<Id>[^<]*<\/Id>/u, `<Id>${idOf(SOAT_ADDIN_ID)}</Id>`) : settled;
};
