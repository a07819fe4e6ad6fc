import { IconButton } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { CloseIcon } from '@/shared/icons'
import { readinessScaleWords } from '@/shared/messages/en/succession-readiness'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { ReadinessTier } from '../api'
import { NumberOf } from './NumberOf'
import styles from './Readiness.module.css'

export interface TierFieldsProps {
  tier: ReadinessTier
  place: number
  disabled: boolean
  onChange: (tier: ReadinessTier) => void
  /** Null: it is the only one. */
  onRemove: (() => void) | null
}

/** One tier of the scale: what it is called, and what it allows to be missing. */
export function TierFields({ tier, place, disabled, onChange, onRemove }: TierFieldsProps) {
  const say = useWords(readinessScaleWords)
  const change = (changed: Partial<ReadinessTier>) => onChange({ ...tier, ...changed })
  const remove = !disabled && onRemove && <IconButton label={say('remove', { name: tier.name })} icon={<CloseIcon size={16} />} onClick={onRemove} />
  return (
    <Card title={say('tierNumber', { number: place + 1 })} actions={remove}>
      <div className={styles.fields}>
        <TextField
          name={`tiers.${place}.name`}
          label={say('name')}
          value={tier.name}
          disabled={disabled}
          onChange={({ target }) => change({ name: target.value })}
        />
        <NumberOf label={say('months')} value={tier.months} least={0} most={600} optional disabled={disabled} onChange={(months) => change({ months })} />
        <NumberOf
          label={say('missing')}
          value={tier.most_missing_percent}
          least={0}
          most={100}
          disabled={disabled}
          onChange={(percent) => change({ most_missing_percent: percent ?? 0 })}
        />
        <NumberOf
          label={say('mustHaves')}
          value={tier.most_must_haves}
          least={0}
          most={99}
          optional
          disabled={disabled}
          onChange={(count) => change({ most_must_haves: count })}
        />
        <NumberOf
          label={say('certificates')}
          value={tier.most_certificates}
          least={0}
          most={99}
          optional
          disabled={disabled}
          onChange={(count) => change({ most_certificates: count })}
        />
        <NumberOf
          label={say('experience')}
          value={tier.least_experience_months}
          least={0}
          most={600}
          disabled={disabled}
          onChange={(months) => change({ least_experience_months: months ?? 0 })}
        />
      </div>
    </Card>
  )
}
