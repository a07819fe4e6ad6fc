import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'

import { paths } from './paths'

/** The pages of the area "Succession", each fetched when it is first needed. */
export const SUCCESSION_PAGES: readonly { path: string; component: RouteComponent }[] = [
  {
    path: paths.succession,
    component: lazyRouteComponent(() => import('@/features/succession/bench/pages/BenchPage'), 'BenchPage'),
  },
  {
    path: paths.readinessScale,
    component: lazyRouteComponent(() => import('@/features/succession/readiness/pages/ReadinessScalePage'), 'ReadinessScalePage'),
  },
  {
    path: paths.criticalPositions,
    component: lazyRouteComponent(
      () => import('@/features/succession/critical_positions/pages/CriticalPositionsPage'),
      'CriticalPositionsPage',
    ),
  },
  {
    path: paths.suggestedPositions,
    component: lazyRouteComponent(
      () => import('@/features/succession/critical_positions/pages/SuggestedPositionsPage'),
      'SuggestedPositionsPage',
    ),
  },
  {
    path: paths.criticalPosition('$id'),
    component: lazyRouteComponent(
      () => import('@/features/succession/critical_positions/pages/CriticalPositionPage'),
      'CriticalPositionPage',
    ),
  },
  {
    path: paths.nomination('$id'),
    component: lazyRouteComponent(() => import('@/features/succession/nominations/pages/NominationPage'), 'NominationPage'),
  },
  {
    path: paths.ownSuccession,
    component: lazyRouteComponent(() => import('@/features/succession/telling/pages/OwnSuccessionPage'), 'OwnSuccessionPage'),
  },
  {
    path: paths.calibration,
    component: lazyRouteComponent(() => import('@/features/succession/calibration/pages/CalibrationsPage'), 'CalibrationsPage'),
  },
  {
    path: paths.calibrationCycle('$id'),
    component: lazyRouteComponent(() => import('@/features/succession/calibration/pages/CalibrationPage'), 'CalibrationPage'),
  },
  {
    path: paths.whatIf,
    component: lazyRouteComponent(() => import('@/features/succession/scenarios/pages/WhatIfPage'), 'WhatIfPage'),
  },
  {
    path: paths.scenario('$id'),
    component: lazyRouteComponent(() => import('@/features/succession/scenarios/pages/ScenarioPage'), 'ScenarioPage'),
  },
  {
    path: paths.pools,
    component: lazyRouteComponent(() => import('@/features/succession/pools/pages/PoolsPage'), 'PoolsPage'),
  },
  {
    path: paths.pool('$id'),
    component: lazyRouteComponent(() => import('@/features/succession/pools/pages/PoolPage'), 'PoolPage'),
  },
  {
    path: paths.successionReport,
    component: lazyRouteComponent(() => import('@/features/succession/reports/pages/ReportPage'), 'ReportPage'),
  },
]
