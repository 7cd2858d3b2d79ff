/** How much and how many. */
export const SIZE = `
abundant plentiful ample
barely hardly scarcely
big sizeable considerable substantial
bit piece
bulk majority
burgeoning growing
capacity size
ceiling limit cap
colossal giant gigantic huge immense
considerable significant substantial
constantly always
countless numerous
couple pair
crowd throng multitude
decline fall reduction
enlarge expand extend
excessive exaggerated
extra spare additional
fraction fragment
full packed crammed
gigantic enormous
heap pile stack
largely mostly mainly
little scant meagre
lots numerous
mass crowd
minor slight small
minuscule tiny
numerous several
often repeatedly frequently
outnumber exceed
part section
partly partially
piece part chunk
portion share slice
precaution safeguard
quantity volume amount
ratio proportion share
reduction cut decrease
seldom rarely
shred scrap fragment
small modest slight
sometimes occasionally
sum figure
swarm flock
swell grow
total overall
tremendous huge
weight load
width breadth
`;
