import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { editPathway, type Way } from '../pathsApi'

/** Says what a way is called; without a name it is called by how it was drafted. */
export function RenameWayDialog({ way, pathwayId, onClose }: { way: Way; pathwayId: string; onClose: () => void }) {
  const say = useWords(learningPathWords)
  const submission = useSubmission({
    send: (title: string) =>
      editPathway(pathwayId, (now) => ({ ...now, ways: now.ways.map((each) => (each.key === way.key ? Object.assign(each, { title }) : each)) })),
    onDone: () => {
      showToast(say('changed'))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('renameOf', { name: way.title || say(way.kind) })}
      submit={say('rename')}
      submission={submission}
      read={({ title = '' }) => title.trim()}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={say('wayName')}
        description={say('wayNameHint', { name: say(way.kind) })}
        defaultValue={way.title}
        maxLength={200}
        autoComplete="off"
      />
    </FormDialog>
  )
}
