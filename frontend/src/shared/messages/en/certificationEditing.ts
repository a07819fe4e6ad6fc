import { part } from '../message'

/** Defining certifications, and changing what they ask for. */
export const certificationEditingWords = part('certificationEditing', {
  new: 'New certification',
  newDescription: 'What it asks for, how long it holds and what it proves. People can begin it as soon as it is saved.',
  edit: 'Edit',
  editOne: 'Edit a certification',
  editTitle: 'Edit {name}',
  editDescription: 'Whoever is on the way to it is measured by the change at once. Whoever has it keeps it as it was.',
  save: 'Save',
  create: 'Define it',
  cancel: 'Cancel',
  created: '{name} is defined. People can begin it now.',
  saved: '{name} is saved.',
  overtaken: 'Somebody else has changed this certification meanwhile. What you wrote is still here.',
  overtakenTodo: 'Look at theirs in another window. Save again to put yours in its place.',
  lookAtTheirs: 'Look at theirs',

  retire: 'Retire',
  retired: '{name} is not offered any more. Whoever has it keeps it, and whoever is on the way can finish.',
  notTurned: '{name} could not be changed. Load the page again: somebody else may have changed it.',
  offer: 'Offer again',
  offered: '{name} is offered again.',

  about: 'What it is',
  name: 'Name',
  code: 'Code',
  codeHint: 'Roles ask for it by this. It stays for ever.',
  level: 'Level',
  issuer: 'Issued by',
  text: 'Description',
  validity: 'Holds for',
  validityHint: 'Months; empty: for ever.',
  buildsOn: 'Builds on',
  buildsOnHint: 'One that has to be held first, if any.',

  asksFor: 'What it asks for',
  criterion: 'Criterion {number}',
  mode: 'How much of this is needed',
  all: 'All of these',
  any: 'Any one of these',
  kind: 'Kind',
  words: 'In words',
  addCriterion: 'Add a criterion',
  addGroup: 'Add a group',
  group: 'Group {number}',
  groupHint: 'Counts as one, beside the criteria above.',
  removeGroup: 'Remove group {number}',
  removeCriterion: 'Remove criterion {number}',
  nothingYet: 'Nothing yet. Add what people have to show.',
  by: 'Confirmed by',
  byAnybody: 'anybody',
  byPeer: 'a peer',
  bySupervisor: 'a supervisor',
  addRole: 'In a role',
  addFamily: 'In a job family',
  anywhere: 'Without a role or family, every position counts.',
  countsIn: 'Counts in',
  noLonger: 'Does not count in {name} any more',

  addResource: 'Add a resource that counts',
  noResource: 'Without a resource, people show it themselves.',
  countsThrough: 'Completing any of these counts',
  throughNoLonger: 'Completing {name} does not count any more',

  renewal: 'What a renewal asks for',
  renewalSame: 'The same again',
  renewalOwn: 'Something of its own',
  renewalNever: 'What holds for ever is never renewed. Say how long it holds to ask for something again.',

  standsFor: 'What it stands for',
  standsForHint: 'While it is valid it counts as proof of these levels.',
  addCompetency: 'Add a competency',
  levelOf: 'Level of {name}',
  removeCompetency: 'Remove {name}',
})

/** What a criterion can be. */
export const criterionKindWords = part('criterionKinds', {
  training: 'Training',
  score: 'Score in a test',
  experience: 'Experience',
  practical: 'Practical work',
  credits: 'Credits',
  validation: 'Confirmation',
})

/** What the number of a criterion counts, by its kind. */
export const criterionLeastWords = part('criterionLeast', {
  training: 'How many',
  score: 'Points at least',
  experience: 'Months at least',
  practical: 'People who confirm',
  credits: 'Credits at least',
  validation: 'People who confirm',
})
