#include "desk_assets.h"

static const unsigned char style[] = {
#embed "web/desk.css"
};
static const unsigned char script[] = {
#embed "web/desk.js"
};

const struct galley_asset galley_desk_style = {style, sizeof style};
const struct galley_asset galley_desk_script = {script, sizeof script};
