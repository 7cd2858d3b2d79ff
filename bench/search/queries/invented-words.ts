/** What invented statements are about, the most common first. */
export const NOUNS: readonly string[] =
  `government election minister party vote campaign president country state law bill court tax budget policy border deal
  economy police security parliament senate job worker school health reform coalition candidate voter poll debate war
  treaty union trade agreement sanction energy oil gas climate farm price wage pension bank debt interest inflation
  housing rent hospital doctor teacher student university army general soldier weapon missile refugee migrant asylum visa
  embassy ambassador envoy summit alliance neighbour crisis inquiry scandal corruption bribe donor lobby evidence witness
  judge prosecutor lawyer trial verdict prison amendment constitution referendum ballot turnout district mayor council
  governor province region city village harbour railway bridge road airport budget deficit spending cut subsidy tariff
  import export factory steel coal industry investor market currency company strike protest crowd march leader opposition
  spokesman adviser secretary committee chairman hearing report document letter leak newspaper journalist broadcast speech
  promise threat warning risk chance plan proposal demand condition delay deadline mandate majority minority power water
  food harvest drought flood storm earthquake fire virus vaccine treatment drug crime gun violence victim family child
  woman community church faith right freedom privacy surveillance network computer attack hacker satellite`
    .split(/\s+/)
    .filter((word, at, words) => words.indexOf(word) === at);

export const QUALITIES: readonly string[] =
  `new national public federal political economic foreign local military private former senior legal illegal nuclear social
  financial independent regional secret serious reckless fair unfair weak strong broken stable urgent honest dangerous
  modest generous temporary permanent unacceptable inevitable hostile friendly corrupt innocent bold cautious`.split(
    /\s+/,
  );

export const VERBS: readonly string[] =
  `support oppose raise cut approve reject sign block delay protect change repeal defend build close open fund investigate
  ban expand threaten weaken strengthen negotiate withdraw deliver promise replace review publish destroy rebuild ignore
  welcome condemn finance privatise regulate tighten postpone recount ratify veto`.split(/\s+/);

export const PLACES: readonly string[] =
  `north south east west capital coast valley interior islands highlands delta frontier suburbs ports provinces`.split(
    /\s+/,
  );
