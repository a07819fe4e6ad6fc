import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { frameworkPublishWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { showToast } from '@/shared/toast/toasts'

import { publishVersion, type Preview } from '../api'
import type { PartProps } from '../roles/RolesPart'
import { MappingTable } from './MappingTable'
import styles from './Publishing.module.css'

/** Where people of vanishing roles go, and the button that publishes for good. */
export function PublishForm({ version, outline, preview }: PartProps & { preview: Preview }) {
  const say = useWords(frameworkPublishWords)
  const [chosen, setChosen] = useState<Readonly<Record<string, string | null>>>({})
  const [asks, setAsks] = useState(false)
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const { name, number } = version
  const held = preview.vanishing.filter(({ seats }) => seats > 0)
  const successorOf = (code: string, suggested: string | null) => (code in chosen ? (chosen[code] ?? null) : suggested)
  const publish = async () => {
    const mapping = preview.vanishing.map(({ code, suggested }) => ({ role: code, successor: successorOf(code, suggested) }))
    try {
      await publishVersion(version, mapping)
      showToast(say('published', { name, number }))
    } catch (error) {
      setErrors(new Map(asProblem(error).errors.map(({ field, message }) => [field.replace('mapping.', ''), message])))
      throw error
    }
  }
  return (
    <>
      {held.length > 0 && (
        <Card title={say('mapping')}>
          <p className={styles.soft}>{say('mappingText')}</p>
          <MappingTable
            vanishing={held}
            roles={outline.roles}
            errors={errors}
            successorOf={successorOf}
            onChoose={(code, successor) => setChosen((before) => ({ ...before, [code]: successor }))}
          />
        </Card>
      )}
      {version.actions.includes('publish') && preview.hindrances.length === 0 && (
        <div className={styles.deeds}>
          <Button look="main" onClick={() => setAsks(true)}>
            {say('publish', { number })}
          </Button>
        </div>
      )}
      {asks && (
        <ConfirmDialog
          title={say('publishTitle', { name, number })}
          confirm={say('publishSubmit')}
          onConfirm={publish}
          onClose={() => setAsks(false)}
        >
          <p>{say('publishText')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
