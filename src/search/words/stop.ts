/** Words that say nothing of what a text is about. They count for the order of words, not for its matter. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over per
  to up upon with within without about above after against along among around before behind below beneath beside between
  beyond down during except inside near outside since through throughout till toward towards under until via
  i me my mine myself you u ur your yours yourself he him his himself she her hers herself it its itself we our ours
  ourselves they them their theirs themselves who whom whose which what when where why how whatever whoever
  am is are was were be been being do does did doing done have has had having will would shall should can could may might
  must ought not no yes any some each every both either neither all such own same other another else one ones
  oclock there here very too also just only even still already again ever once more most much many few less least quite rather
  really actually literally basically simply maybe perhaps please pls plz thanks ok okay oh ah um uh hey hi hello lol lmao ha
  haha omg wtf idk imo tbh btw bro dude guys yo like well now get got gets im ive id ill hes shes theyre thats whats theres
  however though although because while whether et al etc vs re eh huh yeah yep nope nah wanna gonna gotta kinda sorta
  thing things something anything nothing everything someone anyone everyone somebody anybody everybody nobody
  said say says saying tell tells told telling according ll ve`.split(/\s+/),
);

/** What turns a sentence into its opposite. Verbs of denial are {@link DENIALS}. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor without hardly barely noone nowhere against unsure uncertain unthinkable
  unacceptable inconceivable unwilling unable impossible unlikely untrue false unaware`.split(/\s+/),
);

/** Verbs that turn what follows into its opposite, by stem family. */
export const DENIALS: ReadonlySet<string> = new Set(
  `deny denies denied denying denial refute refutes refuted reject rejects rejected rejecting dispute disputes disputed
  refuse refuses refused refusing doubt doubts doubted dismiss dismisses dismissed decline declines
  declined`.split(/\s+/),
);

/**
 * Words that are about next to nothing in a question, though they are said of something: "is there going to be …", "what
 * happens", "at the moment". They help to order, never to carry.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `happen happens happened happening going go goes went come comes came coming time times soon stay stays staying stayed
 let lets allow allows allowed allowing want wants wanted wanting need needs needed try tries tried trying make makes made
 making take takes took taken taking give gives gave given giving get gets put puts keep keeps kept keeping use used
 using mean means meant way ways part parts kind sort lot lots bit point points case cases fact facts idea ideas matter
 matters issue issues situation stuff whole big little long good bad great possible actually current currently
 recent recently today tomorrow yesterday day days moment people
 person man men woman women guy guys world think thinks thinking thought believe believes know knows known feel feels
 say says talk talking mention mentioned mentions claim claims claimed comment comments describe described call
 called calls name named involve involved work works working look looks looking see sees seen seeing 
 play plays role happen set sets bring brings brought find finds found show shows
 showed ask asks asked answer answers expect expects expected seem seems seemed become becomes became able sure true
 real seriously exactly specifically especially generally overall back away down round anymore any anyway apparently supposedly
 allegedly somehow likely probably definitely certainly clearly obviously honestly reckon reckons reckoned guess side
 sides thoughts view views opinion opinions position stance stand stands big biggest main
 alleged supposed purported apparent reported claimed ordinary mere mention far lets sort sorts kinds
 report reports reported reporting article story news quote quotes quoted statement statements word words line lines`.split(
    /\s+/,
  ),
);
