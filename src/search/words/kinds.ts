import { stemOf } from '../lexicon/stems.js';

/** What a "which …" may ask of: who it is, or where. */
export const WHO_KINDS: ReadonlySet<string> = new Set(
  `company companies firm firms business corporation organisation organisations organization organizations group groups
  gang country countries nation nations state states government governments party parties team teams club clubs side
  player players person people man men woman women boy girl kid child children member members politician politicians
  minister ministers mp mps senator senators candidate candidates judge judges justice justices lawyer lawyers
  official officials officer officers leader leaders bank banks union unions newspaper newspapers paper outlet outlets
  agency agencies authority authorities ministry actor actress singer artist author writer director journalist reporter
  scientist scientists researchers university universities expert experts doctor doctors hospital airline airlines
  manufacturer maker supplier court body bodies council board committee army militia faction factions rider driver
  athlete athletes coach celebrity celebrities residents witness witnesses suspect suspects family families guard governor sculptor painter architect
  investor shareholder shop owner operator regulator commander general soldier unit publisher broadcaster network channel
  brand lender insurer contractor developer firefighter nurse teacher professor student resident tourist tenant landlord
  billionaire donor sponsor ally neighbour mayor king president premier spokesman spokeswoman star band source sources studio label carrier chain charity foundation fund museum magazine website tribe supermarket`
    .split(/\s+/)
    .map(stemOf),
);

export const WHERE_KINDS: ReadonlySet<string> = new Set(
  `country countries nation nations city cities town towns village villages state states region regions province area
  areas district districts street streets road place places part parts hospital hospitals prison jail station airport
  port harbour hotel hotels building buildings school schools court stadium venue beach island islands sea river continent
  park neighbourhood shop shops store stores bank banks hall market square border camp base factory plant field clinic county museum church house room site location journal magazine newspaper website`
    .split(/\s+/)
    .map(stemOf),
);
