/**
 * Words that are near enough to find an answer, but of which each makes another question: "was the king there", "was the
 * queen there". A line is a set; none of its words stands for another.
 */
export const UNLIKE = `
king queen prince princess
husband wife
brother sister
mother father
son daughter
boy girl
man woman
uncle aunt
treat cure
hospital ward clinic
strike picket_line
senator deputy congressman mp
owner boss tenant landlord
doctor nurse surgeon
officer general colonel soldier
army navy
mosquito insect
kill wound
kill injure
accuse convict charge
threaten attack
survivor victim
victim killer attacker
photographer photograph
photographer photo
photographer picture
buyer seller
lender borrower
employer employee
teacher pupil
give get want
give receive want
send receive
lift raise
lift hike
lift increase
keep find
keep give
keep bring
keep use
keep take
find take
find call
find use
find make
find give
find bring
find run
find hold
see make
see hold
see use
see call
see keep
see run
use make
use run
use give
offer receive
provide receive
make receive
bring take
bring keep
`;
