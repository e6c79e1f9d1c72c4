import { conditionalSpread } from './conditional-spread.mjs'
import { rooms } from './rooms.mjs'

/** The rules of this house. */
export default { meta: { name: 'house' }, rules: { rooms, 'conditional-spread': conditionalSpread } }
