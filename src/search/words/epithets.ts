/**
 * What somebody thinks of a thing, or that it is talked about: "the terrible strike" is no other strike. Words that pick
 * one of several are not among these.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `terrible awful horrible horrific dreadful appalling tragic sad shocking stunning stupid silly dumb lame pathetic crazy
  insane mad ridiculous absurd ludicrous hilarious funny infamous famous notorious legendary huge massive enormous gigantic
  strange weird odd bizarre mysterious controversial scandalous outrageous disgusting disgraceful shameful damn damned
  bloody fucking freaking goddamn cursed nice lovely cool beautiful amazing incredible unbelievable interesting fascinating
  worrying alarming scary creepy wild epic brilliant clever important serious sudden entire latest new rumoured rumored
  planned proposed upcoming ongoing much-discussed`.split(/\s+/),
);
