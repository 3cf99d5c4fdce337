# Completion of concord in fish: put this file into ~/.config/fish/completions. It
# asks concord itself what there is.

complete -c concord -n __fish_use_subcommand -f -a '(concord --help=words 2>/dev/null)'
complete -c concord -n '__fish_seen_subcommand_from help' -f -a '(concord help --help=words 2>/dev/null)'
complete -c concord -n 'not __fish_use_subcommand; and string match -q -- "-*" (commandline -ct)' \
    -a '(concord (commandline -opc)[2] --help=words 2>/dev/null)'
