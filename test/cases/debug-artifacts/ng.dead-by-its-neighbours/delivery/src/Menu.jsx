import React, { useState } from 'react';
import {
  Box,
  // Button,
  Tabs,
} from './parts';

export function Menu({ show }) {
  const [open, setOpen] = useState(false);
  const entries = [
    { id: 'a', label: 'Orders', icon: Clock, color: '#f59e0b' }, // amber
    // { id: 'tax', label: 'Tax Data', icon: Sheet, color: '#6366f1' }, // indigo
  ];
  const close = (entry) => {
    setOpen(true)
    // setOpen(false)
    show(entry)
  };
  const table = {
    type: 'post',
    // type: 'get',
    // url: target,
    url: base + target,
    size: small,
    // note: the size is that of the old table
    color: `${first} / ${second}`,
    // finish: entry.finish
    //   ? entry.finish.map((each) => `${each}, `)
    //   : "none",
    last: entry.last,
  };
  // window.SITE['base'] = 'http://192.0.2.1/shop'
  window.SITE['base'] = target;
  return (
    <Box
      title="Orders"
      //severity={entry.severity}
      color={"red"}
      //sx={{ margin: 2 }}
    >
      {
        //mayEdit() &&
        <Tabs open={open} />
      }
    </Box>
  );
}

// Are there as many as we expect?
// const isMismatch =
//   page > 1 &&
//   !isFirst &&
//   layers[0].length !== posts.length;
const isRunning = layers.some(isActive);
