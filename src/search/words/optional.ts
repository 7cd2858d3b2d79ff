/** Words that a question may have or not have, on both sides: what is asked is the same. */
export const EMPTY: ReadonlySet<string> = new Set(
  `happen happens happened happening occur occurred going supposed expected possible exactly exact actual actually
  really just there thing things something anything report article ever even still yet already also too side any some
  shortly originally initially so far now then by at be been being do does did done involved concerned board
  moment present time times often that chance likely hope this able willing later only once own way ways each plan plans planned`.split(
    /\s+/,
  ),
);

/** How much of a deed was done: "how badly was it damaged", "was it damaged". */
export const BADLY: ReadonlySet<string> = new Set(['badly', 'seriously', 'severely', 'heavily']);

/** Words that one question may have and the other not. */
export const LIGHT: ReadonlySet<string> = new Set(
  `people person persons someone anyone somebody anybody everyone everybody police officials authorities
  lot amount money sum total current specific case place name side part level rate size number kind type
  take takes took taken give gives gave given get gets got have has had make makes made see saw seen
  pose poses posed come comes came coming go goes went offer offers offered offering suffer suffers suffered
  receive received know known say said hold held exist exists grant granted cast run running carry carried
  paid issue issued participate sort plans provide provided available allowed allow hit post posted last lasts lasted lasting
  area question next out off back up down for conduct conducted set call called use used remain continue
  keep keeps kept charge charged current team found find finds attend attended bring brings brought file filed submit submits submitted lodge lodged operate operated inform informed second-hand
  percent due face faces faced facing stay stays stayed staying ran guy stand stands stood standing located site
  across along through toward towards via within inside into onto throughout breed species`.split(/\s+/),
);
