import type { Command } from '../command.ts'

export const completionCommand: Command = {
  name: 'completion',
  about: { en: 'prints a script that completes command lines', zh: '输出命令行补全脚本' },
  arguments: [
    {
      name: '<shell>',
      about: { en: 'for which', zh: '哪种 shell' },
      choices: ['bash', 'zsh', 'fish', 'powershell'],
    },
  ],
  examples: [
    { line: 'completion bash >> ~/.bashrc', about: { en: 'bash', zh: 'bash' } },
    { line: 'completion zsh > "${fpath[1]}/_wechatpay-isomorphic"', about: { en: 'zsh', zh: 'zsh' } },
    {
      line: 'completion fish > ~/.config/fish/completions/wechatpay-isomorphic.fish',
      about: { en: 'fish', zh: 'fish' },
    },
    { line: 'completion powershell >> $PROFILE', about: { en: 'PowerShell', zh: 'PowerShell' } },
  ],
  load: () => import('../completion/run.ts'),
}
