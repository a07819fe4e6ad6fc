import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'

import { paths } from './paths'

/** The pages of the area "Career", each fetched when it is first needed. */
export const CAREER_PAGES: readonly { path: string; component: RouteComponent }[] = [
  {
    path: paths.career,
    component: lazyRouteComponent(() => import('@/features/careers/lattice/pages/CareerMapPage'), 'CareerMapPage'),
  },
  {
    path: paths.careerOf('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/lattice/pages/CareerMapPage'), 'CareerMapPage'),
  },
  {
    path: paths.frameworks,
    component: lazyRouteComponent(() => import('@/features/careers/frameworks/pages/FrameworksPage'), 'FrameworksPage'),
  },
  {
    path: paths.competencies,
    component: lazyRouteComponent(() => import('@/features/careers/assessments/pages/CompetenciesPage'), 'CompetenciesPage'),
  },
  {
    path: paths.competenciesOf('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/assessments/pages/CompetenciesPage'), 'CompetenciesPage'),
  },
  {
    path: paths.reach,
    component: lazyRouteComponent(() => import('@/features/careers/gaps/pages/ReachPage'), 'ReachPage'),
  },
  {
    path: paths.reachOf('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/gaps/pages/ReachPage'), 'ReachPage'),
  },
  {
    path: paths.gaps('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/gaps/pages/GapsPage'), 'GapsPage'),
  },
  {
    path: paths.team,
    component: lazyRouteComponent(() => import('@/features/careers/gaps/pages/TeamPage'), 'TeamPage'),
  },
  {
    path: paths.teamOf('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/gaps/pages/TeamPage'), 'TeamPage'),
  },
  {
    path: paths.demand,
    component: lazyRouteComponent(() => import('@/features/careers/gaps/pages/DemandPage'), 'DemandPage'),
  },
  {
    path: paths.ownPlan,
    component: lazyRouteComponent(() => import('@/features/careers/plans/pages/OwnPlanPage'), 'OwnPlanPage'),
  },
  {
    path: paths.teamPlans,
    component: lazyRouteComponent(() => import('@/features/careers/plans/pages/TeamPlansPage'), 'TeamPlansPage'),
  },
  {
    path: paths.plan('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/plans/pages/PlanPage'), 'PlanPage'),
  },
  {
    path: paths.frameworkFiles,
    component: lazyRouteComponent(() => import('@/features/careers/framework-files/pages/FrameworkFilesPage'), 'FrameworkFilesPage'),
  },
  {
    path: paths.frameworkFindings('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/framework-files/pages/FindingsPage'), 'FindingsPage'),
  },
  {
    path: paths.framework('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/frameworks/pages/FrameworkVersionPage'), 'FrameworkVersionPage'),
  },
  {
    path: paths.learning,
    component: lazyRouteComponent(() => import('@/features/careers/learning/pages/CataloguePage'), 'CataloguePage'),
  },
  {
    path: paths.ownLearning,
    component: lazyRouteComponent(() => import('@/features/careers/learning/pages/LearningPage'), 'LearningPage'),
  },
  {
    path: paths.learningOf('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/learning/pages/LearningPage'), 'LearningPage'),
  },
  {
    path: paths.learningPaths,
    component: lazyRouteComponent(() => import('@/features/careers/learning/pages/PathsPage'), 'PathsPage'),
  },
  {
    path: paths.learningPath('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/learning/pages/PathPage'), 'PathPage'),
  },
  {
    path: paths.pathway('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/learning/pages/PathwayPage'), 'PathwayPage'),
  },
  {
    path: paths.completionFiles,
    component: lazyRouteComponent(() => import('@/features/careers/learning/pages/CompletionFilesPage'), 'CompletionFilesPage'),
  },
  {
    path: paths.asked('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/asked/pages/AskedPage'), 'AskedPage'),
  },
  {
    path: paths.certifications,
    component: lazyRouteComponent(() => import('@/features/careers/certifications/pages/CertificationsPage'), 'CertificationsPage'),
  },
  {
    path: paths.newCertification,
    component: lazyRouteComponent(() => import('@/features/careers/certifications/pages/EditCertificationPage'), 'NewCertificationPage'),
  },
  {
    path: paths.editCertification('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/certifications/pages/EditCertificationPage'), 'EditCertificationPage'),
  },
  {
    path: paths.certification('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/certifications/pages/CertificationPage'), 'CertificationPage'),
  },
  {
    path: paths.candidacy('$id'),
    component: lazyRouteComponent(() => import('@/features/careers/certifications/pages/CandidacyPage'), 'CandidacyPage'),
  },
]
