const LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";
/** Of the signs of a keyboard all but ' and `, which stand for other quotes. */
const OTHERS = ' !"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~';
const SPACE = 32;
/** A place for every code: a look beyond an array's end costs more than all the others. */
const PLAIN = new Uint8Array(0x10000);
for (const sign of LETTERS + OTHERS) PLAIN[sign.charCodeAt(0)] = 1;

/** True for a sign of such text. */
export function isPlainSign(code: number): boolean {
  return PLAIN[code] === 1;
}

/**
 * True for text as most cells hold it: composed letters, single spaces, nothing invisible and nothing that only looks like a letter. It needs
 * no putting right. One look at each letter: several times faster than a pattern.
 */
export function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (PLAIN[code] !== 1 || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}
