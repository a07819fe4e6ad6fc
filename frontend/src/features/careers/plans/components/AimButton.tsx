import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { newKey } from '@/api/conditions'
import { paths } from '@/app/paths'
import { Button, type ButtonLook } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { Link } from '@/shared/Link'
import { aimingWords } from '@/shared/messages/en/plans'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { aimAt, planToAimIn, type Aim } from '../aiming'
import type { Plan } from '../api'

/** Makes a role the aim of one's own plan, with goals drafted from what is missing, and leads to the plan. */
export function AimButton({ aim, word, look = 'main' }: { aim: Aim; word: 'aim' | 'draft' | 'takeRoute'; look?: ButtonLook }) {
  const say = useWords(aimingWords)
  const navigate = useNavigate()
  const [key] = useState(newKey)
  const [asked, setAsked] = useState<Plan>()
  const aiming = async (plan: Plan | undefined) => {
    const { added } = await aimAt(aim, plan, key)
    const { name: role } = aim.role
    showToast(added > 0 ? say('aimed', { role, count: added }) : say('aimedOnly', { role }))
    await navigate({ to: paths.ownPlan })
  }
  const deed = useMutation({
    mutationFn: async () => {
      const plan = await planToAimIn()
      const isOther = plan?.target_role && plan.target_role.id !== aim.role.id
      if (plan && (isOther || !plan.actions.includes('edit'))) setAsked(plan)
      else await aiming(plan)
    },
  })
  return (
    <>
      <Button look={look} busy={deed.isPending} onClick={() => deed.mutate()}>
        {say(word)}
      </Button>
      {deed.isError && <ProblemNotice problem={deed.error} />}
      {asked && !asked.actions.includes('edit') && (
        <p role="status">
          {say('closed')} <Link to={paths.ownPlan}>{say('toPlan')}</Link>
        </p>
      )}
      {asked?.actions.includes('edit') && (
        <ConfirmDialog
          title={say('otherTitle', { role: aim.role.name })}
          confirm={say('otherSubmit')}
          onConfirm={() => aiming(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{say('otherText', { before: asked.target_role?.name ?? '' })}</p>
          {asked.state !== 'draft' && <p>{say('otherAgreed')}</p>}
        </ConfirmDialog>
      )}
    </>
  )
}
