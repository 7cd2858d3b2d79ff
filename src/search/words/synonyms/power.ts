/** Government, elections, law and crime. */
export const POWER = `
abolish scrap repeal
alliance bloc pact coalition
alliance nato
annex seize grab take
annexation conquest land_grab seizure
appoint name install
approve endorse back bless authorise adopt
approve endorse bless blessing approval authorise back
arrest detain apprehend
authorise approve permit allow
back support favour endorse side_with
ballot_box election vote
ban outlaw prohibit forbid
blackmail extort
bribe corrupt graft kickback
bribery corruption graft
burglary theft robbery break_in
cabinet government ministers administration
campaign drive
capital city
case lawsuit trial
certificate licence permit document
charge prosecute indict
citizen people public resident population townspeople
commission inquiry
compensation damages payout redress
condition proviso stipulation
condition term provided
constitution charter
council body organisation board committee
coup putsch
court judge tribunal
crime offence wrongdoing
deadlock stalemate impasse standoff
decide determine rule
decision choice ruling say
democracy democratic
deport expel
dictatorship tyranny
document paper file
drawer desk
election polls vote
election vote ballot poll power_again
emergency crisis
empire dominion
enforce impose
evidence proof
extradite hand_over
fair just
fine penalty
forge counterfeit fake
freedom independence
freedom liberty
give_up abandon drop relinquish waive renounce concede let_go surrender cede forgo sacrifice
government cabinet administration authorities
government state authorities administration
guilt guilty culpable
immunity impunity
impose levy
independence sovereignty
influence sway
inquest inquiry
inquiry investigation probe hearing
investigate probe examine look_into
investigate probe inquiry look_into
jail prison behind_bars
join enter accede
join membership accession enter entry
joining membership accession entry
judgment verdict ruling
jury panel
justice law
law legislation act bill statute
lawful legal allowed
lawful legal legitimate
liable responsible
limit restrict cap
lose_office step_down
member membership
ministry department
murder kill homicide
neutral nonaligned non_aligned
neutrality nonalignment non_alignment
oath pledge
obey comply
oppose against reject disapprove
oust topple overthrow remove unseat
parliament legislature assembly congress
permit allow let
police law_enforcement
policy course
poll survey pollster
power control rule
prosecute charge try
protest demonstration rally march
province region
punish penalise
rebellion uprising revolt
referendum plebiscite
reform overhaul
regime government
regulator authority watchdog agency
resign quit step_down stand_down resignation departure
responsible accountable
revolution uprising
rights freedoms
riot unrest disorder
rule govern
rule regulation
sanctions embargo
scandal affair
sentence punishment
slander defame libel
smuggle traffic
sovereign independent
spy agent
state country nation
steal rob
sue take_court
suspect accused
swindle fraud scam con
take_part participate
territory land annexation soil
testify witness
theft robbery stealing
topple overthrow bring_down
trial court_case
unlawful illegal against_law
violate breach break
western_club nato
win_election re_election
`;
