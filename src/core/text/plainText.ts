/** Whatever is no ordinary Vietnamese letter, digit or sign of a keyboard, and spaces that are not single ones between words. */
const NOT_PLAIN = /[^ !"#$%&()*+,\-./0-9:;<=>?@A-Z[\\\]^_a-z{|}~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]| {2}|^ | $/u;

/** True for text as most cells hold it: composed letters, single spaces, nothing invisible and nothing that only looks like a letter. It needs no putting right. */
export function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}
