/** Illness, medicine and science. A line is a group of words that ask the same of one event. */
export const HEALTH = `
abortion termination
approve authorise license
available ready
bed place
birth born
cheat dope doping
contagious infectious
develop create invent make
disease illness sickness virus
doctor medic physician gp
doping drug
dose shot jab
drug medicine
effective work efficacy
efficacy effective effectiveness work
emergency ambulance
experiment test trial
expert scientist specialist
hospital clinic
ill sick unwell
immunity protection
infect infection contagious
infected catch
invent create
inventor creator
maternity birth
medicine drug medication
nurse carer
outbreak epidemic
participant volunteer subject
patient case
pill tablet
placebo dummy
positive fail
protect protection immunity
recommend advise
researcher scientist expert
result finding outcome
sample specimen
spread transmit transmission
study research
substance drug
symptom sign
test screen
treatment therapy cure
trial study test experiment
vaccinate jab immunise
vaccine jab shot vaccination
variant strain mutation
wait queue
ward unit
`;
