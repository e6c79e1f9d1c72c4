import Theme from 'vitepress/theme-without-fonts'
// oxlint-disable-next-line import/no-unassigned-import -- a style is applied by being imported
import './style.css'

export default Theme
