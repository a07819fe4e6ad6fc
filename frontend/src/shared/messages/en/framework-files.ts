import { part } from '../message'

/** Frameworks that come from files and go to files, and what the check finds in them. */
export const frameworkFileWords = part('frameworkFiles', {
  title: 'Framework from files',
  description:
    'Tables with the mapping that says what their columns are, O*NET’s files, a CASE package, or a file that was exported here. ' +
    'Tables that are downloaded here come as a ZIP with such a mapping: unpack it, and choose all that is in it.',
  drop: 'All files of one framework, with their mapping (.toml)',
  exampleTitle: 'What a mapping looks like',
  exampleText: 'A table with a row for each competency that a role asks for, and beside it a text file mapping.toml that says which column is what.',
  exampleTable: 'roles.csv',
  exampleMapping: 'mapping.toml',
  unreadable: 'The files could not be read from your device. Choose them again.',
  bringIn: 'Bring it in as version {number}',
  bringInNew: 'Bring it in',
  nothingYet: 'Nothing is kept until you bring it in. It becomes a draft, which nobody stands on before it is published.',
  mendTitle: { one: '{count} thing has to be mended first', other: '{count} things have to be mended first' },
  mendText: 'Nothing was kept. Mend the files, and choose them again.',
  andMore: { one: 'And {count} more.', other: 'And {count} more.' },
  fileOnly: '{file}',
  fileRow: '{file}, row {row}',
  fileColumn: '{file}, {column}',
  fileCell: '{file}, row {row}, {column}',
  requirements: { one: '{count} requirement', other: '{count} requirements' },
  read: '{counts}, {requirements}',
  remarks: 'What was untidy',
  remarkRows: 'Rows {rows}',
  broughtIn: '{name} is a draft now.',
})

/** What the check of a framework finds. */
export const findingWords = part('frameworkFindings', {
  title: 'What the check finds',
  titleOf: '{name}, version {number}',
  description: '{state}. What to look at before people are measured by this framework. It advises: you decide what is right.',
  findings: 'Findings',
  none: 'The check found nothing.',
  noneText: 'No level asks for less than the one below, every role has a way in and on, and every competency is needed.',
  hint: 'Hint',
  check: 'Note as checked',
  checked: 'It is noted as checked, as it is now.',
  toCheck: 'An edit makes it a draft again. Only what is checked as it is can be published.',
  downloadJson: 'Download JSON',
  downloadTables: 'Download tables',
  downloadCase: 'Download CASE',
  toFrameworks: 'All frameworks',
  toVersion: 'Open the framework',
  toPublish: 'Publish…',
  files: 'From files…',
  findingsOf: 'Findings and files',
  findingsOfOne: 'Findings and files: {name}',
})

/** Kinds of findings, as headings. */
export const findingKindWords = part('findingKinds', {
  level_falls: 'Levels that ask for less than the one below',
  unreachable: 'Roles that no moves lead to',
  dead_end: 'Roles that no moves lead on from',
  duplicate_profile: 'Roles that ask for the same',
  prerequisite_cycle: 'Competencies that wait for each other',
  unused_competency: 'Competencies that no role asks for',
  unheld_competency: 'Competencies that nobody is known to hold',
  gateway: 'Gateways, which the ways to other roles lead through',
})
