/** Body, illness, medicine, research. */
export const HEALTH = `
abortion termination
addict addicted
ambulance paramedic
appetite hunger
asleep sleeping
bleed blood
blind sightless
breathe breath
cancer tumour
chart record file
clinical_trial study
cold chilly
contagious infectious
cure heal remedy
cure treatment
deaf hearing
diabetic insulin
diagnose diagnosis
diagnosis disease illness
diet food
disabled handicapped
disease illness sickness
dosage dose
drugmaker pharma pharmaceutical drug_company
epidemic outbreak pandemic
experiment trial test
faint collapse
feed nourish
fever temperature
findings results
food meals
germ bacteria
heal recover
health_body health_organisation
healthy well fit
hospital clinic ward
hospital_ward ward
hungry starving
ill sick unwell
immunisation vaccination inoculation
immunise vaccinate inoculate jab vaccine
infection virus
injection jab shot
insect mosquito
kidney organ
lab laboratory
measles disease
medical health
medicine drug medication insulin
medicine medication drugs
midwife nurse
nursery breeding_ground
overdose poisoning
pain ache suffering
patient case
pharmacy chemist
pill tablet
plague epidemic
poison toxic
pregnant expecting
raw_data figures
raw_numbers data
respiratory lung
result outcome finding
safe harmless secure sound
sane mad
side_effect adverse_event reaction complication
smoking tobacco
stress strain
study research survey trial
suffer endure
surgery operation
symptom sign
test check
tired exhausted weary
treatment therapy care
tumour growth
vaccination jab
vaccine jab shot inoculation dose
volunteer participant
vomit sick
ward hospital bed
weak frail feeble
wound injury
`;
