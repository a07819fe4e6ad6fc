import { Button } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { Form, useFieldError, type FormValues } from '@/shared/form/Form'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { useFormat } from '@/shared/format'
import { assessmentWords, confidenceWords, sourceWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import choices from '@/shared/styles/Choices.module.css'
import { showToast } from '@/shared/toast/toasts'

import { stateLevel, type Confidence, type HeldCompetency, type History, type NewStatement, type Source, type Statement } from '../api'
import styles from './AssessForm.module.css'
import { LevelMarks } from './Levels'

export interface AssessFormProps {
  history: History
  item: HeldCompetency | undefined
  personId: string
  competencyId: string
  /** In which capacities the viewer may speak. */
  sources: readonly Source[]
  /** What is being corrected; null: something new. */
  corrected: Statement | null
  onDone: () => void
}

/** Says which level somebody has, by reading what the levels look like. */
export function AssessForm({ history, item, personId, competencyId, sources, corrected, onDone }: AssessFormProps) {
  const say = useWords(assessmentWords)
  const format = useFormat()
  const submission = useSubmission({
    send: (body: NewStatement, key) => stateLevel(personId, body, key),
    onDone: ({ name }, { level }) => {
      showToast(say('recorded', { name, level }))
      onDone()
    },
  })
  const read = (values: FormValues): NewStatement => ({
    competency_id: competencyId,
    level: Number(values.level ?? NaN),
    source: (corrected?.source ?? values.source ?? sources[0]) as Source,
    stated_on: values.stated_on || null,
    confidence: values.confidence as Confidence,
    evidence: values.evidence ?? '',
    evidence_link: values.evidence_link ?? '',
    corrects: corrected?.id ?? null,
  })
  return (
    <Section title={corrected ? say('correct') : say(sources.includes('self') ? 'say' : 'sayOf')}>
      {corrected && <p className={styles.soft}>{say('correcting', { day: format.day(corrected.on) })}</p>}
      <Form label={say('say')} submission={submission} read={read}>
        {sources.length > 1 && !corrected && <SourceField sources={sources} />}
        <LevelChoices history={history} item={item} chosen={corrected?.level ?? undefined} />
        <Grounds corrected={corrected} isOwn={sources.includes('self')} />
        <div className={styles.deeds}>
          <Button type="submit" look="main" busy={submission.isPending}>
            {say('submit')}
          </Button>
          {corrected && <Button onClick={onDone}>{say('giveUp')}</Button>}
        </div>
      </Form>
    </Section>
  )
}

function SourceField({ sources }: { sources: readonly Source[] }) {
  const say = useWords(assessmentWords)
  const saySource = useWords(sourceWords)
  return <SelectField name="source" label={say('source')} data={sources.map((source) => ({ value: source, label: saySource(source) }))} />
}

function LevelChoices({ history, item, chosen }: { history: History; item: HeldCompetency | undefined; chosen?: number }) {
  const say = useWords(assessmentWords)
  const error = useFieldError('level')
  const all = [{ level: 0, name: say('levelZero'), description: '' }, ...history.levels]
  return (
    <fieldset className={styles.levels}>
      <legend className={styles.legend}>{say('levels')}</legend>
      <div className={choices.choices}>
        {all.map(({ level, name, description }) => (
          <label key={level} className={choices.choice}>
            <input type="radio" name="level" value={level} defaultChecked={level === chosen} required />
            <span className={styles.name}>
              {say('levelName', { level, name })} <LevelMarks level={level} item={item} />
            </span>
            {description && <span className={choices.meaning}>{description}</span>}
          </label>
        ))}
      </div>
      {error && <p className={styles.error}>{error}</p>}
    </fieldset>
  )
}

/** How sure, and what it rests on. */
function Grounds({ corrected, isOwn }: { corrected: Statement | null; isOwn: boolean }) {
  const say = useWords(assessmentWords)
  const sayConfidence = useWords(confidenceWords)
  const levels: readonly Confidence[] = ['low', 'medium', 'high']
  return (
    <>
      <SelectField
        name="confidence"
        label={say('confidence')}
        defaultValue={corrected?.confidence ?? 'medium'}
        data={levels.map((value) => ({ value, label: sayConfidence(value) }))}
      />
      <TextField name="evidence" label={say('evidence')} description={say(isOwn ? 'evidenceHintOwn' : 'evidenceHint')} defaultValue={corrected?.evidence} maxLength={2000} />
      <TextField name="evidence_link" type="url" label={say('link')} description={say('linkHint')} defaultValue={corrected?.evidence_link} />
      <TextField name="stated_on" type="date" label={say('day')} description={say('dayHint')} defaultValue={corrected?.on} />
    </>
  )
}
